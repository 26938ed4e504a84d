# Generated from schema/.
"""Access item requester."""

from sailpoint.v2024.models import AccessItemRequester

__all__ = ["AccessItemRequester"]
