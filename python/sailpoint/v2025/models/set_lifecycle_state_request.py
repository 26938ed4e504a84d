# Generated from schema/.
"""The lifecycle state to set."""

from sailpoint.v2025.models import SetLifecycleStateRequest

__all__ = ["SetLifecycleStateRequest"]
