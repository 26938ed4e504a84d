# Generated from schema/.
"""Form element dynamic data source config."""

from sailpoint.v2024.models import FormElementDynamicDataSourceConfig

__all__ = ["FormElementDynamicDataSourceConfig"]
