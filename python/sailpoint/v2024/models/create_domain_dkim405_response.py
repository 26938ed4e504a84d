# Generated from schema/.
"""Create domain dkim405 response."""

from sailpoint.v2024.models import CreateDomainDkim405Response

__all__ = ["CreateDomainDkim405Response"]
