# Generated from schema/.
"""Connected object."""

from sailpoint.v2024.models import ConnectedObject

__all__ = ["ConnectedObject"]
