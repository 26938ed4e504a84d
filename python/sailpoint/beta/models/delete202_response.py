# Generated from schema/.
"""Delete202 response."""

from sailpoint.beta.models import Delete202Response

__all__ = ["Delete202Response"]
