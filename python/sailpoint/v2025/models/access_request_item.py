# Generated from schema/.
"""An item of an access request."""

from sailpoint.v2025.models import AccessRequestItem

__all__ = ["AccessRequestItem"]
