# Generated from schema/.
"""The access requests to close."""

from sailpoint.beta.models import CloseAccessRequest

__all__ = ["CloseAccessRequest"]
