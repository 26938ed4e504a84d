# Generated from schema/.
"""The lifecycle state of an identity."""

from sailpoint.beta.models import IdentityLifecycleState

__all__ = ["IdentityLifecycleState"]
