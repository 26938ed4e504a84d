# Written by `make stubs` from schema/; change it there.
"""Manual discover applications."""

from sailpoint._core import Model

__all__ = ["ManualDiscoverApplications"]

class ManualDiscoverApplications(Model):
    """Manual discover applications."""

    file: str
    def __init__(
        self,
        *,
        file: str,
    ) -> None: ...
