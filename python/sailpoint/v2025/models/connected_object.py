# Generated from schema/.
"""Connected object."""

from sailpoint.v2025.models import ConnectedObject

__all__ = ["ConnectedObject"]
