# Generated from schema/.
"""Update multi host sources request inner."""

from sailpoint.v2025.models import UpdateMultiHostSourcesRequestInner

__all__ = ["UpdateMultiHostSourcesRequestInner"]
