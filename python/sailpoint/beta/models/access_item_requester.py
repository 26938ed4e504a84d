# Generated from schema/.
"""Access item requester."""

from sailpoint.beta.models import AccessItemRequester

__all__ = ["AccessItemRequester"]
