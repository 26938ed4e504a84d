# Generated from schema/.
"""Connected object."""

from sailpoint.beta.models import ConnectedObject

__all__ = ["ConnectedObject"]
