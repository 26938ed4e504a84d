# Generated from schema/.
"""Form element data source config options."""

from sailpoint.beta.models import FormElementDataSourceConfigOptions

__all__ = ["FormElementDataSourceConfigOptions"]
