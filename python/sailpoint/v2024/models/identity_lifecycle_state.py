# Written by `make stubs` from schema/; change it there.
"""The lifecycle state of an identity."""

from sailpoint._core import model

__all__ = ["IdentityLifecycleState"]

IdentityLifecycleState = model("v2024", "IdentityLifecycleState")
