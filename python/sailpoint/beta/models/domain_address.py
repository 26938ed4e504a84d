# Generated from schema/.
"""Domain address."""

from sailpoint.beta.models import DomainAddress

__all__ = ["DomainAddress"]
