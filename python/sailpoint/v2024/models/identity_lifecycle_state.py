# Written by `make stubs` from schema/; change it there.
"""Identity lifecycle state."""

from sailpoint._core import model

__all__ = ["IdentityLifecycleState"]

IdentityLifecycleState = model("v2024", "IdentityLifecycleState")
