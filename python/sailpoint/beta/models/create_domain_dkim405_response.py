# Generated from schema/.
"""Create domain dkim405 response."""

from sailpoint.beta.models import CreateDomainDkim405Response

__all__ = ["CreateDomainDkim405Response"]
