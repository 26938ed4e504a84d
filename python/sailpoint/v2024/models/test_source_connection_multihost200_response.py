# Generated from schema/.
"""Test source connection multihost200 response."""

from sailpoint.v2024.models import TestSourceConnectionMultihost200Response

__all__ = ["TestSourceConnectionMultihost200Response"]
