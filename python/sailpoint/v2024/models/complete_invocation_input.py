# Written by `make stubs` from schema/; change it there.
"""Complete invocation input."""

from sailpoint._core import model

__all__ = ["CompleteInvocationInput"]

CompleteInvocationInput = model("v2024", "CompleteInvocationInput")
