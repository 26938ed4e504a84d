# Generated from schema/.
"""An item of an access request."""

from sailpoint.v3.models import AccessRequestItem

__all__ = ["AccessRequestItem"]
