# Generated from schema/.
"""Access item requester."""

from sailpoint.v2025.models import AccessItemRequester

__all__ = ["AccessItemRequester"]
