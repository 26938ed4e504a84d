# Generated from schema/.
"""A lifecycle state of an identity profile: the accounts and access of identities in this state."""

from sailpoint.beta.models import LifecycleState

__all__ = ["LifecycleState"]
