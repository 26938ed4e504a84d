# Generated from schema/.
"""The lifecycle state to set."""

from sailpoint.v3.models import SetLifecycleStateRequest

__all__ = ["SetLifecycleStateRequest"]
