# Generated from schema/.
"""Domain address."""

from sailpoint.v2025.models import DomainAddress

__all__ = ["DomainAddress"]
