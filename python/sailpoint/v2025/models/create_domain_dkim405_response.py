# Generated from schema/.
"""Create domain dkim405 response."""

from sailpoint.v2025.models import CreateDomainDkim405Response

__all__ = ["CreateDomainDkim405Response"]
