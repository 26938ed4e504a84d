# Generated from schema/.
"""The access request to cancel."""

from sailpoint.v2025.models import CancelAccessRequest

__all__ = ["CancelAccessRequest"]
