# Generated from schema/.
"""Form element dynamic data source config."""

from sailpoint.v2025.models import FormElementDynamicDataSourceConfig

__all__ = ["FormElementDynamicDataSourceConfig"]
