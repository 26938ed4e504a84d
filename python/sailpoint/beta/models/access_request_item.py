# Generated from schema/.
"""An item of an access request."""

from sailpoint.beta.models import AccessRequestItem

__all__ = ["AccessRequestItem"]
