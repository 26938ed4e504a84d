# Generated from schema/.
"""The access requests to close."""

from sailpoint.v2024.models import CloseAccessRequest

__all__ = ["CloseAccessRequest"]
