# Written by `make stubs` from schema/; change it there.
"""Complete invocation."""

from sailpoint._core import model

__all__ = ["CompleteInvocation"]

CompleteInvocation = model("v2024", "CompleteInvocation")
