# Generated from schema/.
"""The lifecycle state to set."""

from sailpoint.v2024.models import SetLifecycleStateRequest

__all__ = ["SetLifecycleStateRequest"]
