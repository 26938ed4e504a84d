# Generated from schema/.
"""Form element data source config options."""

from sailpoint.v2024.models import FormElementDataSourceConfigOptions

__all__ = ["FormElementDataSourceConfigOptions"]
