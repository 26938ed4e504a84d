# Generated from schema/.
"""Get stream200 response."""

from sailpoint.v2025.models import GetStream200Response

__all__ = ["GetStream200Response"]
