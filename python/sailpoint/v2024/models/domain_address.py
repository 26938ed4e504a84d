# Generated from schema/.
"""Domain address."""

from sailpoint.v2024.models import DomainAddress

__all__ = ["DomainAddress"]
