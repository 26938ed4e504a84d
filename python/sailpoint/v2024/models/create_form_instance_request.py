# Written by `make stubs` from schema/; change it there.
"""Create form instance request."""

from sailpoint._core import model

__all__ = ["CreateFormInstanceRequest"]

CreateFormInstanceRequest = model("v2024", "CreateFormInstanceRequest")
