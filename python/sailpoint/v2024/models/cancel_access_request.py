# Generated from schema/.
"""The access request to cancel."""

from sailpoint.v2024.models import CancelAccessRequest

__all__ = ["CancelAccessRequest"]
