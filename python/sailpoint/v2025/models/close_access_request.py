# Generated from schema/.
"""The access requests to close."""

from sailpoint.v2025.models import CloseAccessRequest

__all__ = ["CloseAccessRequest"]
