# Written by `make stubs` from schema/; change it there.
"""Start invocation input."""

from sailpoint._core import model

__all__ = ["StartInvocationInput"]

StartInvocationInput = model("v2024", "StartInvocationInput")
