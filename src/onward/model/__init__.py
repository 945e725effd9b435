"""The words of the product: frozen values, one noun per module, nothing that acts.

Behaviour lives in functions elsewhere. Times are aware datetimes; spans are offsets in
characters into `Message.text`, start inclusive, end exclusive.
"""
