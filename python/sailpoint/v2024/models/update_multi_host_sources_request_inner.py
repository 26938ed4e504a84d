# Generated from schema/.
"""Update multi host sources request inner."""

from sailpoint.v2024.models import UpdateMultiHostSourcesRequestInner

__all__ = ["UpdateMultiHostSourcesRequestInner"]
