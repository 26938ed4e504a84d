# Generated from schema/.
"""The account activity of a change of the lifecycle state."""

from sailpoint.v3.models import SetLifecycleState200Response

__all__ = ["SetLifecycleState200Response"]
