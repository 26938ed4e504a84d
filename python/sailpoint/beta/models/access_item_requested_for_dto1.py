# Generated from schema/.
"""Access item requested for dto1."""

from sailpoint.beta.models import AccessItemRequestedForDto1

__all__ = ["AccessItemRequestedForDto1"]
