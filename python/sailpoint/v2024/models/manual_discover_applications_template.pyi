# Written by `make stubs` from schema/; change it there.
"""Manual discover applications template."""

from sailpoint._core import Model

__all__ = ["ManualDiscoverApplicationsTemplate"]

class ManualDiscoverApplicationsTemplate(Model):
    """Manual discover applications template."""

    application_name: str | None
    description: str | None
    def __init__(
        self,
        *,
        application_name: str | None = ...,
        description: str | None = ...,
    ) -> None: ...
