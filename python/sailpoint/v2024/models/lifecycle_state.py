# Generated from schema/.
"""A lifecycle state of an identity profile: the accounts and access of identities in this state."""

from sailpoint.v2024.models import LifecycleState

__all__ = ["LifecycleState"]
