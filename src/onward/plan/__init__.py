"""Record + moment → what to do next: the case of one rejection, one module per counsel, the plan, the agenda. Pure."""
