"""Mail in: files and mailboxes of every kind, and the bytes of a mail, become the same `Message`."""
