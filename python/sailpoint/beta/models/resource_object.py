# Generated from schema/.
"""Resource object."""

from sailpoint.beta.models import ResourceObject

__all__ = ["ResourceObject"]
