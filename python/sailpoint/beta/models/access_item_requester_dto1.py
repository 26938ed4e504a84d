# Generated from schema/.
"""Access item requester dto1."""

from sailpoint.beta.models import AccessItemRequesterDto1

__all__ = ["AccessItemRequesterDto1"]
