# Generated from schema/.
"""Access item requester."""

from sailpoint.v3.models import AccessItemRequester

__all__ = ["AccessItemRequester"]
