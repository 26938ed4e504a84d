# Generated from schema/.
"""Application crawler settings."""

__all__ = ["ApplicationCrawlerSettings"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class ApplicationCrawlerSettings(Model):
        """Application crawler settings."""

        is_enabled: bool | None
        cluster_id: str | None
        calculate_resource_size: int | None
        crawl_snapshots_folder: bool | None
        crawl_mailboxes: bool | None
        crawl_public_folders: bool | None
        excluded_paths_by_regex: str | None
        crawl_top_level_shares: list[str] | None
        excluded_resources: list[str] | None
        include_resources: list[str] | None
        def __init__(
            self,
            *,
            is_enabled: bool | None = ...,
            cluster_id: str | None = ...,
            calculate_resource_size: int | None = ...,
            crawl_snapshots_folder: bool | None = ...,
            crawl_mailboxes: bool | None = ...,
            crawl_public_folders: bool | None = ...,
            excluded_paths_by_regex: str | None = ...,
            crawl_top_level_shares: list[str] | tuple[str, ...] | None = ...,
            excluded_resources: list[str] | tuple[str, ...] | None = ...,
            include_resources: list[str] | tuple[str, ...] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ApplicationCrawlerSettings = model("v2025", "ApplicationCrawlerSettings")
