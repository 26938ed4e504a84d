# Generated from schema/.
"""The lifecycle state of an identity."""

from sailpoint.v2024.models import IdentityLifecycleState

__all__ = ["IdentityLifecycleState"]
