# Written by `make stubs` from schema/; change it there.
"""A lifecycle state of an identity profile: the accounts and access of identities in this state."""

from sailpoint._core import model

__all__ = ["LifecycleState"]

LifecycleState = model("v2024", "LifecycleState")
